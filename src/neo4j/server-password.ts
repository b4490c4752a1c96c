import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AsterismError } from '../domain/errors.js';

/** Name of the only user of the managed server. */
export const SERVER_USER = 'neo4j';

/**
 * The password kept in `file` (mode 600), made (192 random bits) when there is no store yet.
 * @throws AsterismError BAD_ENVIRONMENT when a store exists and its password is lost
 */
export async function serverPassword(file: string, storeExists: boolean): Promise<string> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept) {
    await chmod(file, 0o600);
    return kept;
  }
  if (storeExists) {
    throw new AsterismError(
      'BAD_ENVIRONMENT',
      `The database in ${dirname(file)} needs the password that was in ${file}, and that file is gone. Put it back from a copy, or move the directory away to start with an empty database.`,
    );
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}

const ROUNDS = 1024;

/**
 * Writes what `neo4j-admin dbms set-initial-password` writes, without the seconds of a second JVM: the salted hash
 * that the server takes over when it makes its users. Without effect on a store that has users.
 */
export async function writeInitialPassword(home: string, password: string): Promise<void> {
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round += 1) digest = createHash('sha256').update(digest).digest();
  await mkdir(`${home}/data/dbms`, { recursive: true });
  const line = `${SERVER_USER}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
  await writeFile(`${home}/data/dbms/auth.ini`, line, { mode: 0o600 });
}
