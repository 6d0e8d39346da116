export interface FirstAdministrator {
  email: string;
  password: string;
}

/** Whom the CMS creates when it has no administrator; half a pair names nobody, and must not keep the CMS from working. */
export const firstAdministrator = (
  email: string | undefined,
  password: string | undefined,
): FirstAdministrator | undefined => {
  if (email && password) return { email, password };
  if (email ?? password) {
    const missing = email ? 'ADMIN_PASSWORD' : 'ADMIN_EMAIL';
    console.warn(`${missing} is not set, so no first administrator is created: the pair is needed.`);
  }
  return undefined;
};
