import { quantity } from './format.ts';
import type { Unit } from './bar.ts';

/** Bars side by side, one a row, of one unit. */
export interface Chart {
  readonly name: string;
  readonly title: string;
  readonly unit: Unit;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

const WIDTH = 720;
const LABELS = 270;
const VALUES = 90;
const ROW = 30;
const HEAD = 44;

/** Readable on light and dark ground. */
export function toSvg({ title, unit, rows }: Chart): string {
  const height = HEAD + rows.length * ROW + 10;
  const most = Math.max(...rows.map(({ value }) => value), Number.MIN_VALUE);
  const bars = rows.map(({ label, value }, index) => {
    const y = HEAD + index * ROW;
    const length = Math.max(1, Math.round(((WIDTH - LABELS - VALUES) * value) / most));
    return [
      `<text x="${LABELS - 10}" y="${y + 18}" text-anchor="end">${escape(label)}</text>`,
      `<rect x="${LABELS}" y="${y + 4}" width="${length}" height="${ROW - 10}" rx="2" fill="#2f6fb0"/>`,
      `<text x="${LABELS + length + 8}" y="${y + 18}">${escape(quantity(value, unit))}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(title)}" font-family="sans-serif" font-size="14" fill="#808080">
<text x="10" y="24" font-size="16" font-weight="bold">${escape(title)}</text>
${bars.join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
