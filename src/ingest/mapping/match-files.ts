/** True when a file's name (or, for a glob with a slash, the end of its path) fits one of the globs; case, `.gz` and `.rejected` aside. */
export function matchesFile(globs: string | readonly string[], file: string): boolean {
  const path = file
    .replaceAll('\\', '/')
    .replace(/\.gz$/i, '')
    .replace(/\.rejected(?=\.[^./]+$)/i, '');
  return (typeof globs === 'string' ? [globs] : globs).some((glob) => {
    const parts = glob.split('/').length;
    const tail = glob.includes('**') ? path : path.split('/').slice(-parts).join('/');
    return globPattern(glob.replace(/\.gz$/i, '')).test(tail);
  });
}

const ESCAPED = /[.+^$()|\\[\]]/g;

function globPattern(glob: string): RegExp {
  const pattern = glob
    .replace(ESCAPED, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_all, options: string) => `(?:${options.split(',').join('|')})`)
    .replaceAll('**/', '\u0001')
    .replaceAll('**', '\u0002')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\u0001', '(?:.*/)?')
    .replaceAll('\u0002', '.*');
  return new RegExp(`^${pattern.replaceAll('([^/]:', '(?:').replaceAll('([^/]*:', '(?:')}$`, 'i');
}
