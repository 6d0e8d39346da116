export const administrator = { email: 'erste@example.org', password: 'Nur-fuer-Tests-1' };
