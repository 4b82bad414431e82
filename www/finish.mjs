// What is left to do when Trunk has built the page: its policy, then the service worker that keeps all of it.
await import("./csp.mjs");
await import("./offline.mjs");
