'use strict';
// Loaded before a TypeScript entry, which a Node that does not strip types could not even read.
const [major] = process.versions.node.split('.').map(Number);
const pinned = require('../package.json').devDependencies.node;

if (major < Number(pinned.split('.')[0])) {
  process.stderr.write(
    `This is Node ${process.versions.node}, but the scripts need Node ${pinned}, which the install brings along. ` +
      'Run them as "npx --yes pnpm@12.21.0 <script>", and "npx --yes pnpm@12.21.0 install" if that Node is missing.\n',
  );
  process.exit(1);
}
