"""HTML pages that need no network: about one run, or about several side by side."""

from tinyclf.report.comparison import write_comparison
from tinyclf.report.files import COMPARED, MEASURED, STUDIED, VERIFIED, save_timeline
from tinyclf.report.page import write_report

__all__ = ["COMPARED", "MEASURED", "STUDIED", "VERIFIED", "save_timeline", "write_comparison", "write_report"]
