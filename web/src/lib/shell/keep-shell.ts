/** Puts the worker of the offline shell beside the page, and tells when a newer version of the product has arrived. */
import { newVersionWaits } from './new-version';

const WORKER = '/worker.js';

interface ScriptUrls {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls;
}

/** The one address that may become a worker: the policy of the page allows no other. */
function trustedWorker(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('aportes', {
    createScriptURL: (url) => {
      if (url === WORKER) return url;
      throw new TypeError('Only the worker of the shell is loaded so.');
    },
  });
  return policy ? policy.createScriptURL(WORKER) : WORKER;
}

/** Files that were loaded before a worker stood beside the page. */
const loaded = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/assets/`));

export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trustedWorker(), { updateViaCache: 'none' });
  followVersions(registration);
  const { active } = await serviceWorker.ready;
  active?.postMessage({ keep: loaded() });
}

function followVersions(registration: ServiceWorkerRegistration): void {
  const offer = (waiting: ServiceWorker) =>
    newVersionWaits(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ takeOver: true });
    });
  // Without a worker before it, a new one is no news.
  const isNews = () => navigator.serviceWorker.controller !== null;
  if (registration.waiting && isNews()) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isNews()) offer(installing);
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void registration.update().catch(() => {}); // Asked again next time.
  });
}
