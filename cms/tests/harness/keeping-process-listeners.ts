/** Strapi removes every listener of the process when it stops, those of the test runner too. */
export const keepingProcessListeners = async (stop: () => Promise<void>): Promise<void> => {
  const removeAllListeners = process.removeAllListeners.bind(process);
  process.removeAllListeners = () => process;
  try {
    await stop();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
};
