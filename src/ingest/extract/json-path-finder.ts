const QUOTE = 34;
const BACKSLASH = 92;

/** Names under which services put the list of records when they answer with a single object. */
const WRAPPERS = ['results', 'records', 'data', 'items', 'rows', 'value', 'entries', 'reports', 'hits'];

/** Name of the list in the single object that `text` begins, when it is one of the usual names. */
export function findWrapper(text: string): string | null {
  for (const name of WRAPPERS) {
    const finder = createListFinder([name]);
    for (let at = 0; at < text.length; at++) if (finder(text.charCodeAt(at))) return name;
  }
  return null;
}

/**
 * Follows JSON character by character and says true at the bracket that opens the list at `path`
 * (`['response', 'items']`). Only tells objects, lists and strings apart: it checks nothing.
 */
export function createListFinder(path: readonly string[]): (code: number) => boolean {
  let depth = 0;
  let entered = 0;
  let inString = false;
  let escaped = false;
  let key: string | null = null;
  let lastString = '';

  return (code) => {
    if (inString) {
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE) inString = false;
      // No name in a path is longer.
      if (inString && !escaped && lastString.length < 256) lastString += String.fromCharCode(code);
      return false;
    }
    const wanted = depth === entered + 1 && key === path[entered];
    switch (code) {
      case QUOTE:
        inString = true;
        lastString = '';
        break;
      case 58: // :
        key = lastString;
        break;
      case 44: // ,
        key = null;
        break;
      case 91: // [
        if (wanted && entered === path.length - 1) return true;
        depth++;
        key = null;
        break;
      case 123: // {
        if (wanted) entered++;
        depth++;
        key = null;
        break;
      case 93: // ]
      case 125: // }
        depth--;
        if (depth <= entered) entered = Math.max(0, depth - 1);
        key = null;
        break;
      default:
    }
    return false;
  };
}
