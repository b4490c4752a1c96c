/** Script of the page: the key lives in one variable of it; nothing is put into the address or the browser's storage. */
export const GRAPHIQL_SCRIPT = `'use strict';
(() => {
  let key = '';
  const memory = new Map();
  const storage = {
    getItem: (name) => memory.get(name) ?? null,
    setItem: (name, value) => void memory.set(name, value),
    removeItem: (name) => void memory.delete(name),
    clear: () => memory.clear(),
    get length() { return memory.size; },
  };
  const state = document.getElementById('state');
  const fetcher = async ({ query, variables, operationName }) => {
    if (!key) return { errors: [{ message: 'Type a key into the field above first.' }] };
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', authorization: 'Bearer ' + key },
      body: JSON.stringify({ query, variables, operationName }),
    });
    state.textContent = response.status === 401 ? 'the key was refused' : 'key in use';
    return response.json();
  };
  const example = [
    '# Type a key above,', '# then Ctrl-Enter runs this.', '{', '  stats {', '    reports', '    sources', '    byKind {',
    '      kind', '      count', '    }', '  }', '}', '',
  ].join('\\n');
  const root = ReactDOM.createRoot(document.getElementById('editor'));
  const render = (generation) => root.render(React.createElement(GraphiQL, {
    key: generation, fetcher, storage, defaultQuery: example, isHeadersEditorEnabled: false, shouldPersistHeaders: false,
  }));
  let generation = 0;
  document.getElementById('key-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const field = document.getElementById('key');
    key = field.value.trim();
    field.value = '';
    state.textContent = key ? 'key in use' : 'no key yet';
    render(++generation);
  });
  render(generation);
})();
`;
