/** Starts the client: the words of one language first, then everything else. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { Connection, followNetwork } from './lib/connection/connection';
import { connectServer } from './lib/graphql/client';
import { firstLanguage, keptLanguage, startWords } from './lib/words/words';
import { keepFocus } from './ui/focus/keep-focus';
import './ui/tokens/tokens.css';
import './ui/tokens/base.css';

const connection = new Connection();
followNetwork(connection);
keepFocus(document);
const server = connectServer(connection);
const language = firstLanguage(location.search, keptLanguage(), navigator.languages);

const place = document.getElementById('root');
if (!place) throw new Error('The page has no place for the application.');
void startWords(language).then((words) =>
  createRoot(place).render(
    <StrictMode>
      <App words={words} server={server} connection={connection} />
    </StrictMode>,
  ),
);
