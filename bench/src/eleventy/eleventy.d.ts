/** The part of Eleventy's interface that is used here; the package has no types. */
declare module '@11ty/eleventy' {
  interface Configuration {
    addGlobalData(name: string, data: unknown): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    addTransform(name: string, transform: (content: string) => string): void;
  }
  interface Options {
    quietMode: boolean;
    /** No configuration file of the folder that it runs in. */
    configPath: false;
    config: (configuration: Configuration) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    write(): Promise<unknown>;
  }
}
