/** How is the web application built? Root `web/`, result `dist/web` with a manifest that the bundle-size test reads. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // A small asset as a data: address would need a wider content security policy.
    assetsInlineLimit: 0,
  },
});
