import { sha256 } from '../../domain/sha256.js';

// Base64 of the first bytes of JPEG, PNG, GIF, PDF, ZIP, RIFF (WebP) and MP4; JSON may write "/" as "\/".
const BASE64_MEDIA =
  /(?:\\?\/9j\\?\/|_9j_|iVBORw0KGgo|R0lGOD[dl]h|JVBERi0|UEsD[BQ]|UEsF[BQ]|UklGR|AAAA[A-Za-z0-9+/]{2}Z0eX)(?:[A-Za-z0-9+/_=-]|\\?\/|\s){75,}/;
const DATA_URI = /data:[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}[;,]/i;
const SHORTEST = 12;

/** True when a text carries a picture, video, PDF or archive: a data URI, or base64 of 64 bytes or more of one. */
export function hasMedia(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return DATA_URI.test(text) || (text.length >= 80 && BASE64_MEDIA.test(text)) || hasRawMedia(text);
}

const RAW_HEADS = ['\u0089PNG\r\n', '\u00ff\u00d8\u00ff', 'GIF87a', 'GIF89a', '%PDF-1', 'PK\u0003\u0004'];
const hasRawMedia = (text: string): boolean => RAW_HEADS.some((head) => text.startsWith(head));

/** What stands in for a media value: its SHA-256, so that equal ones are seen to be equal. */
export const mediaHash = (text: string): string => `sha256:${sha256(text, 'hex')}`;
