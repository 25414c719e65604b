/** The built extension in a real browser, with the network answered from memory. For `npm start` and the end-to-end tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page, type Target } from 'puppeteer-core';
import type { Settings } from '../entrypoints/settings/settings.ts';
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
  /** `host:port` of a proxy that sees whatever is not answered from memory; the one of the environment by default */
  proxy?: string;
  /** the reader prefers dark */
  dark?: boolean;
  /** the reader wants nothing to move */
  still?: boolean;
  /** of the interface; German by default, since a driven browser speaks English whatever the system does */
  language?: Settings['language'];
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

/** A request that a page opened with `openPage` made, or a content script in it. */
export interface PageAsk {
  url: string;
  /** what asked: its address and its markup */
  page: { url: string; html: string };
  /** the page went there itself */
  isNavigation: boolean;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end */
  origin: string;
  /** every request that pages made, content scripts in them included, in order */
  requests: PageAsk[];
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

/** Where the environment names the proxy of a browser: RANDNOTIZ_PROXY_CHROMIUM, RANDNOTIZ_PROXY_FIREFOX. */
export function proxyVariable(browser: BrowserName): string {
  return `RANDNOTIZ_PROXY_${browser.toUpperCase()}`;
}

/** What was launched through the environment's proxy, in order: whoever set it up looks here at the end. */
export const WATCHED: Launched[] = [];

export async function launch(wanted: LaunchOptions): Promise<Launched> {
  const proxy = wanted.proxy ?? process.env[proxyVariable(wanted.browser)];
  const options = proxy === undefined ? wanted : { ...wanted, proxy };
  const { browser: name, extension = extensionDir(name), language = 'de' } = options;
  const { browser, origin } = name === 'chromium' ? await launchChromium(options, extension) : await launchFirefox(options, extension);
  const requests: PageAsk[] = [];
  const backgroundRequests: string[] = [];
  if (name === 'chromium' && !options.unwatched) await watchServiceWorkers(browser, origin, backgroundRequests);
  if (!options.firstRun) await (await firstRunPage(browser, origin)).close();
  const openOwnPage = async (file: string): Promise<Page> => {
    const page = await browser.newPage();
    // in Firefox the navigation to a page of the extension never reports its end
    await page.goto(`${origin}/${file}`, { timeout: name === 'firefox' ? 1500 : 30_000 }).catch(() => undefined);
    await page.waitForSelector('#root *', { timeout: 10_000 });
    return page;
  };
  if (language !== 'auto') await speak(await openOwnPage('popup.html'), language);
  const launched: Launched = {
    name,
    browser,
    origin,
    requests,
    backgroundRequests,
    openOwnPage,
    async openPage(url, html, others = {}, where = 'tab') {
      const page = await browser.newPage({ type: where });
      await answerFromMemory(page, { url, html }, others, requests);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: () => browser.close(),
  };
  if (wanted.proxy === undefined && proxy !== undefined) WATCHED.push(launched);
  return launched;
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

/** Chooses the language of the interface, as the settings keep it, and closes the page of the extension in which that is done. */
async function speak(own: Page, language: Settings['language']): Promise<void> {
  await own.evaluate(async (chosen) => {
    const { storage } = ((globalThis as Record<string, unknown>)['browser'] ?? (globalThis as Record<string, unknown>)['chrome']) as {
      storage: { sync: { set(items: unknown): Promise<void> } };
    };
    await storage.sync.set({ settings: { language: chosen } });
  }, language);
  await own.close();
}

async function launchChromium(
  { headless, proxy, dark = false, still = false, backForwardCache = false }: LaunchOptions,
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
      ...(still ? ['--force-prefers-reduced-motion'] : []),
      // what a test serves on this machine is reached directly
      ...(proxy ? [`--proxy-server=http://${proxy}`] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(
  { headless, proxy, dark = false, still = false, preferences = {} }: LaunchOptions,
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
      'ui.prefersReducedMotion': still ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(host && port
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
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

async function answerFromMemory(
  page: Page,
  opened: PageAsk['page'],
  others: Readonly<Record<string, string>>,
  requests: PageAsk[],
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url();
    requests.push({ url, page: opened, isNavigation: request.isNavigationRequest() });
    const plain = url.split('#')[0]!;
    const body = plain === opened.url ? opened.html : others[plain];
    if (body === undefined) void request.abort().catch(() => undefined);
    else void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body }).catch(() => undefined);
  });
}
