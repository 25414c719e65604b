/** The built extension in a real browser, with the network answered from memory. For `npm start` and the end-to-end tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page, type Target } from 'puppeteer-core';
import { requireBrowser, type BrowserName } from './find-browser.ts';

/** Fixed in `wxt.config.ts`; the UUID is ours to choose for a temporary installation. */
export const GECKO_ID = 'randnotiz@randnotiz.org';
export const GECKO_UUID = '3b7c1c2e-5d0b-4a53-9a3f-4f6f0a1d2e3c';

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LoadingPredictorUseOptimizationGuide,NavigationPredictor,PreconnectFromKeyedService',
  '--lang=de',
];

export interface LaunchOptions {
  browser: BrowserName;
  headless: boolean;
  /** `host:port` of a proxy that sees whatever is not answered from memory */
  proxy?: string;
  /** the reader prefers dark */
  dark?: boolean;
  /** built extension; the one in `.output` by default */
  extension?: string;
  /** leaves the first-run page open that a fresh installation shows */
  firstRun?: boolean;
  /** pages are kept when they are left, as they are for a reader; the driver switches that off in Chromium */
  backForwardCache?: boolean;
  /** leaves the background's requests unseen: a service worker that is watched does not start again once it is stopped */
  unwatched?: boolean;
  /** more of Firefox's preferences */
  preferences?: Readonly<Record<string, unknown>>;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end */
  origin: string;
  /** every request that pages made, content scripts in them included, in order */
  requests: string[];
  /** every request of the extension's service worker (Chromium; in Firefox the proxy sees the background) */
  backgroundRequests: string[];
  /** Opens a page of the extension. */
  openOwnPage(path: string): Promise<Page>;
  /** Opens `url`, answered with `html`, and `others` with theirs; every other request of the page is refused and recorded. */
  openPage(url: string, html: string, others?: Readonly<Record<string, string>>, where?: 'tab' | 'window'): Promise<Page>;
  close(): Promise<void>;
}

export function extensionDir(browser: BrowserName): string {
  const dir = path.join(import.meta.dirname, '../.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(path.join(dir, 'manifest.json'))) throw new Error(`no built extension in ${dir}: run npm run build`);
  return dir;
}

export async function launch(options: LaunchOptions): Promise<Launched> {
  const { browser: name, extension = extensionDir(name) } = options;
  const { browser, origin } = name === 'chromium' ? await launchChromium(options, extension) : await launchFirefox(options, extension);
  const requests: string[] = [];
  const backgroundRequests: string[] = [];
  if (name === 'chromium' && !options.unwatched) await watchServiceWorkers(browser, origin, backgroundRequests);
  if (!options.firstRun) await (await firstRunPage(browser, origin)).close();
  return {
    name,
    browser,
    origin,
    requests,
    backgroundRequests,
    async openOwnPage(file) {
      const page = await browser.newPage();
      // in Firefox the navigation to a page of the extension never reports its end
      await page.goto(`${origin}/${file}`, { timeout: name === 'firefox' ? 1500 : 30_000 }).catch(() => undefined);
      await page.waitForSelector('#root *', { timeout: 10_000 });
      return page;
    },
    async openPage(url, html, others = {}, where = 'tab') {
      const page = await browser.newPage({ type: where });
      await answerFromMemory(page, new Map([[url, html], ...Object.entries(others)]), requests);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
}

/** The page that the installation opens; throws where it does not come. */
export async function firstRunPage(browser: Browser, origin: string): Promise<Page> {
  const end = Date.now() + 10_000;
  for (;;) {
    for (const page of await browser.pages()) {
      // Firefox does not tell the address of a tab that the extension has opened
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url === `${origin}/welcome.html`) return page;
    }
    if (Date.now() > end) throw new Error('the first-run page did not open');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function launchChromium(
  { headless, proxy, dark = false, backForwardCache = false }: LaunchOptions,
  extension: string,
): Promise<{ browser: Browser; origin: string }> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1100, height: 900 },
    args: [
      ...CHROMIUM_ARGS,
      ...(dark ? ['--force-dark-mode', '--enable-features=WebUIDarkMode'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(
  { headless, proxy, dark = false, preferences = {} }: LaunchOptions,
  extension: string,
): Promise<{ browser: Browser; origin: string }> {
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: { width: 1100, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'intl.accept_languages': 'de',
      // nobody is there to answer the browser's question about a further site
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(host && port
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
      ...preferences,
    },
  });
  await browser.installExtension(extension);
  return { browser, origin: `moz-extension://${GECKO_UUID}` };
}

/** A service worker is stopped and started again at the browser's wish: each new one is watched. */
async function watchServiceWorkers(browser: Browser, origin: string, requests: string[]): Promise<void> {
  const watch = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
  // one that is stopped while it is being watched is followed by another
  await watch(await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(origin))).catch(
    () => undefined,
  );
}

async function answerFromMemory(page: Page, answers: ReadonlyMap<string, string>, requests: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url();
    requests.push(url);
    const body = answers.get(url.split('#')[0]!);
    if (body === undefined) void request.abort().catch(() => undefined);
    else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }).catch(() => undefined);
  });
}
