import { openFirstPicture } from "./app/frame/first-picture";
import "./app/frame/frame.css";
import "./app/frame/poster.css";

openFirstPicture(window.location);
