/** A GraphQL request as a shell command that reads the key from the variable `KEY`. */
export function curlCommand(url: string, query: string): string {
  const body = JSON.stringify({ query }).replaceAll("'", `'\\''`);
  return `curl -s ${url} -H "authorization: Bearer $KEY" -H 'content-type: application/json' -d '${body}'`;
}
