/** The page at `/graphiql`. It holds no data and no key. */
export const GRAPHIQL_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Asterism · GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <link rel="stylesheet" href="/graphiql/page.css">
    <script defer src="/graphiql/react.js"></script>
    <script defer src="/graphiql/react-dom.js"></script>
    <script defer src="/graphiql/graphiql.js"></script>
    <script defer src="/graphiql/page.js"></script>
  </head>
  <body>
    <form id="key-form" autocomplete="off">
      <strong>Asterism</strong>
      <label for="key">Key</label>
      <input id="key" type="password" autocomplete="off" spellcheck="false" placeholder="paste a key; it stays in this page's memory">
      <button type="submit">Use</button>
      <output id="state" for="key">no key yet</output>
    </form>
    <main id="editor"></main>
  </body>
</html>
`;
