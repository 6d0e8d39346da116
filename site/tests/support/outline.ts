/** What a screen reader is told, from the accessibility tree as Playwright writes it: one role with its name a line. */
export interface Outline {
  headings: { level: number; name: string }[];
  landmarks: { role: string; name: string }[];
  /** Links and controls without a name. */
  nameless: string[];
}

const LANDMARKS = ['banner', 'navigation', 'search', 'main', 'complementary', 'region', 'form', 'contentinfo'];
const CONTROLS = ['link', 'button', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox', 'img'];
const LINE = /^\s*- '?(?<role>[a-z]+)(?: (?<name>"(?:[^"\\]|\\.)*"|\/.*\/))?(?<states>(?: \[[^\]]*\])*)/;

export function outlineOf(ariaSnapshot: string): Outline {
  const outline: Outline = { headings: [], landmarks: [], nameless: [] };
  for (const line of ariaSnapshot.split('\n')) {
    const { role = '', name = '', states = '' } = LINE.exec(line)?.groups ?? {};
    if (role === 'heading') outline.headings.push({ level: Number(/level=(\d)/.exec(states)?.[1]), name });
    if (LANDMARKS.includes(role)) outline.landmarks.push({ role, name });
    if (CONTROLS.includes(role) && name === '') outline.nameless.push(line.trim());
  }
  return outline;
}
