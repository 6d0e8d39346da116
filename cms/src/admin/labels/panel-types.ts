import type { ReactNode } from 'react';

/** The parts of the panel's hooks that are used here; the panel publishes no types for them. */
export interface Attribute {
  readonly type: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

export interface EditField {
  readonly name: string;
  readonly attribute: Attribute;
  readonly disabled?: boolean;
}

export interface EditLayout {
  readonly options: { readonly i18n?: { readonly localized?: boolean } };
  readonly layout: readonly (readonly (readonly EditField[])[])[];
}

export interface EditView {
  readonly layout: EditLayout;
}

export interface Column {
  readonly name: string;
  readonly attribute: Attribute;
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}

export interface ListView {
  readonly displayedHeaders: readonly Column[];
}

export interface Panel {
  registerHook(name: string, hook: (view: never) => unknown): void;
  getPlugin(name: string): { apis: ContentManagerApis };
}

export interface ContentManagerApis {
  readonly addRichTextBlocks: (change: (blocks: Blocks) => Blocks) => void;
}

export type Blocks = Readonly<Record<string, unknown>>;
