/** Builds the web client: hashed assets, only the product's four languages, a proxy to the API in development. */
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [{ ...optimizeLocales.vite({ locales: ['es', 'en', 'pt', 'fr'] }), enforce: 'pre' }, react()],
  build: {
    target: ['chrome111', 'firefox115', 'safari16.4'],
    cssMinify: 'lightningcss',
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/graphql': { target: API, ws: true },
      '/auth': API,
    },
  },
});
