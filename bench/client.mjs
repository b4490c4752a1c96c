import http from 'node:http';

/** What a client asks of an entity in a list. */
export const ENTITY = 'id kind label firstSeen lastSeen reportCount';

// Idle sockets keep nobody waiting: the agent lets the process end.
const agent = new http.Agent({ keepAlive: true });

export const post = (url, body, headers = {}) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      },
    );
    request.on('error', reject).end(body);
  });

/** Asks a service over one kept connection; an answer with errors ends the bench. */
export const createClient = (url, key) => ({
  async ask(query, variables) {
    const headers = { authorization: `Bearer ${key}` };
    const answer = await post(`${url}/graphql`, JSON.stringify({ query, variables }), headers);
    if (answer.status !== 200 || answer.text.includes('"errors"'))
      throw new Error(`${query.slice(0, 80)}: ${answer.text.slice(0, 300)}`);
    return answer.text;
  },
});
