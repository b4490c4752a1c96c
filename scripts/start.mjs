// `npm start`: builds when needed, then becomes the service itself, so that signals reach it.
await import('./build.mjs');
await import('../dist/main.js');
