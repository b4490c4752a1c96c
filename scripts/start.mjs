// `npm start`: builds when needed, then becomes the service itself, so that signals reach it.
await import('./build.mjs');
// graphql-js checks itself with every value otherwise.
process.env['NODE_ENV'] ??= 'production';
await import('../dist/main.js');
