# Reads every table of a rendered site as its metadata describe it: numbers as numbers, days as days.
dist <- commandArgs(trailingOnly = TRUE)[1]
files <- list.files(dist, pattern = "[.]csv$", recursive = TRUE, full.names = TRUE)
right <- 0
for (file in files) {
  read <- read.csv(file, check.names = FALSE, stringsAsFactors = FALSE)
  header <- strsplit(readLines(file, n = 1), ",")[[1]]
  numbers <- sapply(read, function(column) is.numeric(column) || all(is.na(column)))
  # Each figure has a column of numbers besides its first, or is a table of words.
  ok <- nrow(read) > 0 && !any(grepl("^X|^V[0-9]", names(read))) && !any(names(read) == "")
  low <- grep(" low$", names(read))
  ok <- ok && all(numbers[low]) && all(numbers[low - 1])
  days <- grep("^date$|first day|^made$|^checked$|^as of$", names(read))
  for (column in days) {
    said <- read[[column]][!is.na(read[[column]]) & read[[column]] != ""]
    ok <- ok && !any(is.na(as.Date(said, format = "%Y-%m-%d")))
  }
  if (ok) right <- right + 1 else cat("R:", file, "is read otherwise\n")
}
cat("R:", right, "of", length(files), "tables right\n")
