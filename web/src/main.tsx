/** Starts the client: the words of one language first, then everything else. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { fetchOutbox } from './app/fetch-outbox';
import { ROUTES } from './app/routes';
import { personChange } from './app/start-again';
import { Connection, followNetwork } from './lib/connection/connection';
import { connectServer } from './lib/graphql/client';
import { refreshWhenBack } from './app/refresh-when-back';
import { Seen } from './lib/seen/seen';
import { LateOutbox } from './lib/outbox/late-outbox';
import { wakeOutbox } from './lib/outbox/wake-outbox';
import { followAddress, Router } from './lib/router/router';
import { addLateWords, firstLanguage, keptLanguage, startWords } from './lib/words/words';
import { keepFocus } from './ui/focus/keep-focus';
import './ui/tokens/tokens.css';
import './ui/tokens/base.css';

const connection = new Connection();
followNetwork(connection);
keepFocus(document);
const seen = new Seen();
const server = connectServer(connection, seen);
refreshWhenBack(server, connection, seen);
const outbox = new LateOutbox(() => fetchOutbox(server.client));
wakeOutbox(outbox, connection);
const startAgain = personChange(server, outbox, seen);
const starting = startWords(firstLanguage(location.search, keptLanguage(), navigator.languages));
const router = new Router(ROUTES, async ({ words }) => addLateWords(await starting, words));
followAddress(router);

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the application.');
void starting.then((words) =>
  createRoot(place).render(
    <StrictMode>
      <App
        words={words}
        router={router}
        server={server}
        connection={connection}
        outbox={outbox}
        seen={seen}
        startAgain={startAgain}
      />
    </StrictMode>,
  ),
);

// Where no worker can be had, the product works as long as there is a network.
async function standWithoutNetwork(): Promise<void> {
  const { keepShell } = await import('./lib/shell/keep-shell');
  await keepShell();
}
if (import.meta.env.PROD) window.addEventListener('load', () => void standWithoutNetwork().catch(() => {}));
