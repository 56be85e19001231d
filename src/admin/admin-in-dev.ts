// Serves the editor at /admin/ during "npm run dev" too, so that an editor sees each saved change at once in another
// tab.
import { extname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { EditorSite } from './config.ts';
import { adminFiles } from './write-admin.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
};

export const adminInDev = (site: EditorSite): AstroIntegration => ({
  name: 'admin-in-dev',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/admin', (request, response, next) => {
        const path = (request.url ?? '/').split('?')[0]!.slice(1) || 'index.html';
        const content = adminFiles(site).get(path);
        if (content === undefined) return next();
        response.setHeader('content-type', `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`);
        response.end(content);
      });
    },
  },
});
