import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const field = (value) => {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join('\u001f') : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A file for neo4j-admin import; lists are joined with the unit separator. */
export class CsvFile {
  #pending = '';

  constructor(path, header) {
    this.path = path;
    this.stream = createWriteStream(path);
    this.#pending = `${header.join(',')}\n`;
  }

  add(...values) {
    this.#pending += `${values.map(field).join(',')}\n`;
  }

  async flush() {
    if (this.#pending.length < 1 << 20) return;
    await this.#write();
  }

  async close() {
    await this.#write();
    this.stream.end();
    await finished(this.stream);
  }

  async #write() {
    const text = this.#pending;
    this.#pending = '';
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }
}
