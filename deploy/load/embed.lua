-- For wrk: every connection asks for the files of an embed, one after the other, as a browser does at a first visit.
-- The paths come from a file, one a line (tools/deploy/record-requests.ts prints it):
--   wrk -t2 -c1000 -d30s --latency -s deploy/load/embed.lua https://localhost:8443 -- requests.txt

local requests = {}
local position = 0

function init(arguments)
  local file = arguments[1] or "requests.txt"
  for path in io.lines(file) do
    requests[#requests + 1] = wrk.format("GET", path, { ["Accept-Encoding"] = "gzip, deflate, br" })
  end
  -- The threads begin at different files.
  position = math.random(#requests)
end

function request()
  position = position % #requests + 1
  return requests[position]
end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  local errors = summary.errors
  io.write(string.format("requests per second  %.0f\n", summary.requests / seconds))
  io.write(string.format("megabytes per second %.1f\n", summary.bytes / 1e6 / seconds))
  for _, percentile in ipairs({ 50, 90, 99, 99.9 }) do
    io.write(string.format("p%-5s %.0f ms\n", percentile, latency:percentile(percentile) / 1e3))
  end
  io.write(string.format("not answered: %d, refused (4xx, 5xx): %d\n",
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
