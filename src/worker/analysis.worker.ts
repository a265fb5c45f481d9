import { expose, transfer } from "comlink";
import { AnalysisSession } from "../analysis/geometry/analysis-session";
import { createEndpoint } from "./endpoint";
import type { AnalysisEndpoint } from "./messages";

const endpoint = createEndpoint(AnalysisSession);

const exposed: AnalysisEndpoint = {
  ...endpoint,
  places: async (...question) => {
    const answer = await endpoint.places(...question);
    return transfer(answer, [answer.distances.buffer, answer.pairOf.buffer]);
  },
};

expose(exposed);
