import type { StrapiApp } from '@strapi/strapi/admin';
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

/** What the panel tells of the entry that is open. */
export interface OpenEntry {
  readonly model: string;
  readonly document?:
    | {
        readonly documentId?: string;
        readonly locale?: string | null;
        readonly status?: string;
        readonly updatedAt?: string | null;
      }
    | undefined;
}

/** Runs as a component; nothing is shown for null. */
export type SidePanel = (entry: OpenEntry) => { title: string; content: ReactNode } | null;

export interface Panel extends Pick<StrapiApp, 'addSettingsLink'> {
  registerHook(name: string, hook: (view: never) => unknown): void;
  getPlugin(name: string): { apis: ContentManagerApis };
}

export interface ContentManagerApis {
  readonly addEditViewSidePanel: (panels: SidePanel[]) => void;
  readonly addRichTextBlocks: (change: (blocks: Blocks) => Blocks) => void;
}

export type Blocks = Readonly<Record<string, unknown>>;
