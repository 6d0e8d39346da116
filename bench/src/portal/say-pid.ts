// Loaded before a program whose memory is measured.
console.log(`runs as ${process.pid}`);
