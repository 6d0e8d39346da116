export { parseYaml, YamlError } from './parse-yaml.ts';
export { printYaml } from './print-yaml.ts';
