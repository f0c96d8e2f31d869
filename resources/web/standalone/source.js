/**
 * Where the layers of the map come from: they stand in the file itself.
 */
import { inline } from "./inline.js";

export const source = {
  /**
   * @param {string} name of the layer
   * @returns {Promise<any>} its content
   */
  async load(name) {
    return inline(`layer-${name}`);
  },
};
