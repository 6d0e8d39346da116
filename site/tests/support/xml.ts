import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

/** Reads XML as a feed reader does; refuses what is not well-formed. */
export function parseXml(xml: string): Document {
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}
