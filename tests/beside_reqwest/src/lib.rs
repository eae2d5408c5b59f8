//! A program that uses reqwest beside the WeChat Pay client. What it does is in its tests.
