/** Names of what `npm run zip` writes to `.output`. */
import packageJson from '../../package.json' with { type: 'json' };

const { name, version } = packageJson;

export const CHROME_ZIP = `${name}-${version}-chrome.zip`;
export const FIREFOX_ZIP = `${name}-${version}-firefox.zip`;
/** for the review at addons.mozilla.org, and for whoever wants to build it anew */
export const SOURCES_ZIP = `${name}-${version}-sources.zip`;
/** CycloneDX, JSON */
export const BILL_OF_MATERIALS = `${name}-${version}-sbom.cdx.json`;
export const CHECKSUMS = `${name}-${version}-sha256.txt`;

export const PACKAGES = [CHROME_ZIP, FIREFOX_ZIP, SOURCES_ZIP] as const;
