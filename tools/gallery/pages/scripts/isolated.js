// Only an isolated page has memory that its workers share.
document.querySelector("output").textContent =
  crossOriginIsolated && new SharedArrayBuffer(8).byteLength === 8
    ? "isolated, its workers share memory"
    : "not isolated";
