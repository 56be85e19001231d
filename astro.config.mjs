import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { adminInDev } from './src/admin/admin-in-dev.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';
import { unshownPictures } from './src/integrations/unshown-pictures.ts';
import { settings } from './src/settings.ts';
import { RULES } from './src/text/compiler.ts';

const font = (family, name, cssVariable, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: [
      {
        src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`],
        weight: '200 900',
        style: 'normal',
      },
    ],
  },
});

const content = process.env.CONTENT_DIR ?? fileURLToPath(new URL('content', import.meta.url));

export default defineConfig({
  site: settings.site,
  trailingSlash: 'always',
  outDir: '.build/site',
  // 'jsx', the default, eats the space between a line break and an inline tag (withastro/astro#17310).
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx({ processor: satteri({ hastPlugins: [...RULES] }) }),
    unshownPictures(),
    contentOverlay(),
    adminInDev(settings),
  ],
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 2 },
  markdown: { syntaxHighlight: false },
  vite: { resolve: { alias: { '#pictures': `${content}/pictures` } } },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: [
    font('source-sans-3', 'Source Sans', '--font-sans', ['Arial', 'sans-serif']),
    font('source-serif-4', 'Source Serif', '--font-serif', ['Georgia', 'serif']),
  ],
});
