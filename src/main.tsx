import { start } from "./app/start";
import "./app/tokens.css";

void start();
