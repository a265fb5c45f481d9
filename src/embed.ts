import { openFirstPicture } from "./app/frame/first-picture";
import "./app/tokens.css";
import "./app/frame/frame.css";

openFirstPicture(window.location);
