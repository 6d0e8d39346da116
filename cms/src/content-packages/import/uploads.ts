import type { Core } from '@strapi/strapi';
import mime from 'mime-types';
import { z } from 'zod';
import { MEDIA_FOLDER } from '@themenportal/shared/content-package';
import type { MediaFile } from '../package/index.ts';
import { PackageError } from '../problem.ts';
import { asPackageError } from './refusal.ts';

const UploadedSchema = z.tuple([z.object({ id: z.number(), width: z.number().nullish() })]);

/** Puts a file into the media library under its own name and gives the key of its row. */
export async function upload(strapi: Core.Strapi, { name, path, size }: MediaFile): Promise<string> {
  const file = `${MEDIA_FOLDER}/${name}`;
  const mimetype = mime.lookup(name) || 'application/octet-stream';
  const uploaded: unknown = await strapi
    .plugin('upload')
    .service('upload')
    .upload({ data: { fileInfo: { name } }, files: { filepath: path, originalFilename: name, mimetype, size } })
    .catch((error: unknown) => {
      throw asPackageError(error, file);
    });
  const [{ id, width }] = UploadedSchema.parse(uploaded);
  if (mimetype.startsWith('image/') && !width) {
    throw new PackageError([
      { file, reason: 'The file is no picture that can be read; save it again in the format that its name says.' },
    ]);
  }
  return String(id);
}

/** Strapi compresses new images unless told not to; what a package brings is stored as it is. To be used within a transaction. */
export async function withoutImageProcessing<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const service = strapi.plugin('upload').service('upload');
  const settings: unknown = await service.getSettings();
  await service.setSettings({
    ...(typeof settings === 'object' ? settings : {}),
    sizeOptimization: false,
    autoOrientation: false,
  });
  const result = await work();
  await service.setSettings(settings);
  return result;
}

/** Takes written files away again if `work` fails: a database rolls back, a folder does not. */
export async function undoingUploads<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const { provider } = strapi.plugin('upload');
  const written: unknown[] = [];
  const methods = ['upload', 'uploadStream'].filter((name) => provider[name] !== undefined);
  const original = methods.map((name) => [name, provider[name]] as const);
  for (const [name, put] of original) {
    provider[name] = (file: unknown, ...rest: unknown[]): unknown => {
      written.push(file);
      return put(file, ...rest);
    };
  }
  try {
    return await work();
  } catch (error) {
    await Promise.allSettled(written.map(async (file) => provider.delete(file)));
    throw error;
  } finally {
    for (const [name, put] of original) provider[name] = put;
  }
}
