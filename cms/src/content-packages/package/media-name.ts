/** What Strapi refuses in a file name, which is also what Windows refuses. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_BYTES = 200;

/** Why this cannot be the name of a file in media/; nothing if it can. */
export function mediaNameFault(name: string): string | undefined {
  if (name.includes('/')) return 'Media lie directly in media/, without folders.';
  if (FORBIDDEN.test(name) || RESERVED.test(name) || name.startsWith('.') || name.endsWith(' ')) {
    return 'The name of the file cannot be used; give it letters, digits, hyphens and one ending, such as logo.svg.';
  }
  if (!/[^.]\.[A-Za-z0-9]+$/.test(name))
    return 'The name of the file needs an ending that says its type, such as .svg.';
  return Buffer.byteLength(name) > MAX_BYTES ? `The name of the file is longer than ${MAX_BYTES} bytes.` : undefined;
}

/** The nearest name that media/ can hold. `ending` (with its dot) is the type of the file, in case the name does not say it. */
export function toMediaName(name: string, ending: string): string {
  const composed = name.normalize('NFC');
  const written = /[^.](\.[A-Za-z0-9]+)$/.exec(composed)?.[1] ?? '';
  const last = written === '' ? ending.replace(/[^A-Za-z0-9.]/g, '') : written;
  const base = (written === '' ? composed : composed.slice(0, -written.length))
    .replace(new RegExp(FORBIDDEN, 'g'), '-')
    .replace(/^[\s.]+/, '')
    .trimEnd();
  let short = base === '' || RESERVED.test(`${base}.`) ? `file-${base}` : base;
  while (Buffer.byteLength(short + last) > MAX_BYTES - 10) short = [...short].slice(0, -1).join('');
  return short + last;
}
