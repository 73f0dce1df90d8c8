/** Builds the web client: hashed assets, few files for each page, a proxy to the API in development. */
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { shellWorker } from './shell-worker.plugin';

const API = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), shellWorker()],
  // rxjs for browsers that know classes, as all of ours do.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    cssMinify: 'lightningcss',
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // What each page loads: for the check of its weight, and for the server, which asks for it ahead.
    manifest: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // A far phone pays for each file it asks for: what every page needs is one, and so is what several share.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 2 },
            { name: 'shared', minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: API, ws: true },
      '/auth': API,
      '/mail': API,
    },
  },
});
