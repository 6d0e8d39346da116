const ANY_PAGE = 'https://portal.example/';

/** Whether a browser and the site's server can make sense of an address. Elsewhere, others decide what `%E4` means. */
export function isAddress(value: string): boolean {
  return URL.canParse(value, ANY_PAGE) && (!value.startsWith('/') || isDecodable(value));
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
