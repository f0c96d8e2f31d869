/**
 * The composition of the file: the shell tells the page what to begin with, then the page as folium wrote it starts.
 */
import { shell } from "./shell.js";
import {} from "./page.js";

shell.begin();
