/// YAML files that a person writes: their fields, each known by name and of its type, and where one is not as
/// it should be, the file, the line, the field and what to do.
@NullMarked
package org.communiques.yaml;

import org.jspecify.annotations.NullMarked;
