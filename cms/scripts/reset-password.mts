import { randomBytes } from 'node:crypto';
import { withCms } from './with-cms.mts';

// Strapi's own command does not find the compiled configuration, and wants the password on the command line.
const [email, ...rest] = process.argv.slice(2);

process.env.CMS_LOG_LEVEL ??= 'error';
if (!email || rest.length > 0) {
  console.error('Name one account: admin:reset-password redaktion@example.org');
  process.exitCode = 2;
} else {
  // Strapi wants a capital letter, a small letter and a digit.
  const password = `Pw1-${randomBytes(12).toString('hex')}`;
  try {
    await withCms((strapi) => strapi.service('admin::user').resetPasswordByEmail(email, password));
    console.log(`The new password of ${email} is shown this once: ${password}`);
  } catch (error) {
    console.error(
      `The password of ${email} stays as it was: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  }
}
