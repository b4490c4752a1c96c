/** Style of the bar above the editor. */
export const GRAPHIQL_STYLE = `
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font: 14px system-ui, sans-serif; }
#key-form { display: flex; gap: 10px; align-items: center; padding: 8px 14px; background: #1b2240; color: #fff; }
#key-form input { flex: 0 1 420px; padding: 6px 8px; border: 1px solid #5b6591; border-radius: 4px; font: inherit; }
#key-form button { padding: 6px 14px; border: 0; border-radius: 4px; background: #6f8cff; color: #fff; font: inherit; cursor: pointer; }
#state { opacity: 0.85; }
#editor { flex: 1; min-height: 0; }
`;
