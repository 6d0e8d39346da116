import type { default as Sharp } from 'sharp';

/** The library that draws takes some 20 MB: a server loads it with the first picture that it has to draw, if there is one. */
export async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  return sharp;
}
