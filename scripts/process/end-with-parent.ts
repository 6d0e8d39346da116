// Loaded into every child before its own code. A parent that is killed cannot end its children; so they end themselves,
// each with the whole process group that it leads.
process.once('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
// The channel is there to notice the parent's end only, and keeps nobody from ending.
process.channel?.unref();
